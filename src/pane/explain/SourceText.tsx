import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Step } from '../../base/step';
import type { Leaf, Scheme } from '../../scheme/scheme';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { markQuotes, type Piece, type Quote } from './markQuotes';

const useStyles = makeStyles({
  text: { lineHeight: '22px' },
  mark: {
    color: 'inherit',
    backgroundColor: 'transparent',
    fontWeight: 600,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
  },
});

function Marked({ piece }: { readonly piece: Piece }) {
  const styles = useStyles();
  return piece.isMarked ? <mark className={styles.mark}>{piece.text}</mark> : <>{piece.text}</>;
}

function quotesOf(steps: readonly Step[]): readonly Quote[] {
  return steps.flatMap((step) =>
    step.step === 'rule' && step.quote !== null
      ? [{ text: step.quote, isApplied: !step.change.eq(0) }]
      : [],
  );
}

interface SourceTextProps {
  readonly scheme: Scheme;
  readonly leaf: Leaf;
  readonly steps: readonly Step[];
}

/** What the document says on a leaf, the sentences that were applied underlined, with where it says so. */
export function SourceText({ scheme, leaf, steps }: SourceTextProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { explain, notices } = usePane().messages.pane;
  const { criterion, rest } = markQuotes(leaf.criterion, quotesOf(steps));
  return (
    <section>
      <h2 className={text.label}>{explain.quote}</h2>
      <p className={styles.text}>
        {criterion.map((piece, index) => (
          <Marked key={index} piece={piece} />
        ))}
        {rest.map((piece, index) => (
          <Fragment key={index}>
            <Marked piece={piece} />
            {index < rest.length - 1 ? notices.quoteComma : notices.quoteStop}
          </Fragment>
        ))}
      </p>
      <p className={mergeClasses(text.small, text.second)}>
        {explain.source(scheme.documentNumber, leaf.source)}
      </p>
    </section>
  );
}
