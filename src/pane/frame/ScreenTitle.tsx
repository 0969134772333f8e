import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../paneContext';

/** The heading of a screen; takes the focus when a person has moved there, so that a screen reader reads it. */
export function ScreenTitle({
  className,
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { hasMoved } = usePane();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved) ref.current?.focus();
  }, [hasMoved]);
  return (
    <h1 ref={ref} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
