import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { Halt } from './Halt';
import { useTheme } from './useTheme';

const useStyles = makeStyles({ pane: { height: '100%' } });

/** The pane before it has a workbook, where it cannot go on by itself. */
export function HaltScreen(props: ComponentProps<typeof Halt>) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme()} className={styles.pane}>
      <Halt {...props} />
    </FluentProvider>
  );
}
