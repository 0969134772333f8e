const line = 'var(--colorNeutralStroke1)';

/** A drawn sheet: dashed where there is none yet. */
export function SheetDrawing({ isDashed }: { readonly isDashed: boolean }) {
  const dashes = isDashed ? '5 4' : undefined;
  return (
    <svg width="112" height="84" viewBox="0 0 112 84" fill="none" aria-hidden>
      <rect
        x="8.5"
        y="6.5"
        width="95"
        height="71"
        rx="5"
        fill="var(--colorNeutralBackground2)"
        stroke={line}
        strokeDasharray={dashes}
      />
      {[24, 42, 60].map((y) => (
        <path key={y} d={`M9 ${y}.5h94`} stroke={line} strokeDasharray={dashes} />
      ))}
      <path d="M40.5 7v70" stroke={line} strokeDasharray={dashes} />
    </svg>
  );
}
