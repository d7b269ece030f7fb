import { flags, START_UNKNOWN } from '../common/anomalies';
import type { RecognitionEvent } from './recognition.events';
import { holderOf } from './recognition.stream';

/** Whom the recogniser recognises as holder of the office; a new holder closes the recognition before. */
export type Recognition = { readonly holder: string | null };

export const initialState = (): Recognition => ({ holder: null });

export function evolve(recognition: Recognition, event: RecognitionEvent): Recognition {
  switch (event.type) {
    case 'RecognitionExtended':
    case 'RecognitionReaffirmed':
      return { holder: holderOf(event.data) };
    case 'RecognitionWithdrawn':
      return holderOf(event.data) === recognition.holder ? { holder: null } : recognition;
  }
}

/** Nothing is impossible: Peru said in 2024 that it withdrew a recognition it had never given. */
export const refuse = (): void => undefined;

export function anomalies({ holder }: Recognition, { type, data }: RecognitionEvent): string[] {
  if (holder === holderOf(data)) return [];
  const missing = data.startUnknown ? START_UNKNOWN : 'not-recognised';
  switch (type) {
    case 'RecognitionExtended':
      return flags(holder !== null && 'overlap');
    case 'RecognitionReaffirmed':
      return [holder === null ? missing : 'overlap'];
    case 'RecognitionWithdrawn':
      return [missing];
  }
}
