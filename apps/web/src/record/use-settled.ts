import { useEffect, useState } from 'react';

const SETTLE_MS = 150;

/** What is typed, once it has stood for a moment: not every letter is worth a question. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
