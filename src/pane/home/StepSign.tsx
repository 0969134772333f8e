import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useTextStyles } from '../frame/useTextStyles';
import type { Sign } from './stepRows';

const icons = {
  done: CheckmarkCircle20Regular,
  wanted: Warning20Filled,
  partial: CircleHalfFill20Regular,
  wrong: ErrorCircle20Filled,
  later: Circle20Regular,
};
const tones = {
  done: 'muted',
  wanted: 'warn',
  partial: 'brand',
  wrong: 'bad',
  later: 'muted',
} as const;

/** The sign of a step or a stage; its shape says the same as its colour. */
export function StepSign({ sign }: { readonly sign: Sign }) {
  const text = useTextStyles();
  const Icon = icons[sign];
  return <Icon className={text[tones[sign]]} />;
}
