import { Component, type ReactNode } from 'react';
import type { Messages } from '../i18n/messages';
import { CrashScreen } from './CrashScreen';

interface CrashBoundaryProps {
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** Shows {@link CrashScreen} in place of a pane that fails while it draws. React asks for a class here. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly error: Error | null }> {
  override readonly state = { error: null };

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { messages, children } = this.props;
    return error === null ? children : <CrashScreen messages={messages} error={error} />;
  }
}
