import type { RecordedEvent } from '@chancery/kernel';

/** A name under which an actor is shown from now on. */
export interface DisplayName {
  readonly code: string;
  readonly name: string;
}

/**
 * The name an event gives to show an actor by, or null. Of the names added later those count that are the actor's
 * own in English; an alias, a former name or a transliteration is another name beside it.
 */
export function displayNameIn({ type, data }: Pick<RecordedEvent, 'type' | 'data'>): DisplayName | null {
  if (type === 'ActorRegistered') return { code: data.code, name: data.name };
  if (type !== 'ActorNameAdded') return null;
  const { value, kind, lang } = data.name;
  return (kind ?? 'official') === 'official' && /^en\b/.test(lang ?? 'en')
    ? { code: data.code, name: value }
    : null;
}
