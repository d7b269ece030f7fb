import '../styles/timeline.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../messages/use-texts';
import { stateTexts } from './texts';

interface Panel {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is chosen, beside what it was chosen from. Takes the focus, gives it back; Escape closes it. */
export function SidePanel({ label, onClose, children }: Panel) {
  const t = useTexts(stateTexts);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    frame.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside
      ref={frame}
      className="entry"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <button type="button" className="plain close no-print" onClick={onClose}>
        {t('close')}
      </button>
      {children}
    </aside>
  );
}
