import { type ReactNode, useEffect, useRef } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import { numberOf } from '../address/days';
import { useMoment } from '../api/moment';
import { Parties } from '../common/parties';
import type { FOLLOWED } from '../common/party-link';
import { useTexts } from '../messages/use-texts';
import { Mergers } from './mergers';
import { useOfficeWords } from './office-words';
import { PersonDetails } from './person-details';
import { type Actor, type Kind, kindOf, voicesOf } from './register';
import { inOffice } from './tenures';
import { partyTexts } from './texts';
import { type Party, useActors } from './use-party';

/** What the register says of it. */
export function About({ party, asked }: { readonly party: Party; readonly asked: string }) {
  const t = useTexts(partyTexts);
  const { actor, code } = party;
  if (actor === null)
    return (
      <>
        <Name>{code}</Name>
        <p className="warn">{t('unregistered')}</p>
      </>
    );
  return (
    <>
      <Name>{actor.name}</Name>
      {asked !== code && <p className="warn">{t('moved', { asked, code })}</p>}
      <Facts actor={actor} />
      <PersonDetails of={actor} />
      <Mergers of={actor} />
    </>
  );
}

/** Whoever came by a link, which is gone with its view, goes on from here. */
function Name({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const followed = useHistoryState<typeof FOLLOWED | null>()?.followed;
  useEffect(() => {
    if (followed) heading.current?.focus();
  }, [followed]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

function Facts({ actor }: { readonly actor: Actor }) {
  const t = useTexts(partyTexts);
  const { code, parent, names, identifiers, note } = actor;
  const voices = useVoices(actor);
  const rows: readonly (readonly [Parameters<typeof t>[0], ReactNode])[] = [
    ['code', <code key="code">{code}</code>],
    ['kind', t(`kind.${kindOf(actor)}`)],
    ['names', names.map(({ value }) => value).join('; ')],
    ['part-of', parent && <Parties of={[parent]} />],
    ['speaks-for', voices.speaksFor],
    ['spoken-by', voices.speaking.length > 0 && <Parties of={voices.speaking} />],
    ['bodies', voices.others.length > 0 && <Parties of={voices.others} />],
    ['in-office', voices.persons.length > 0 && <Parties of={voices.persons} />],
    ['identifiers', identifiers.map(identifierText).join('; ')],
    ['note', note],
  ];
  return (
    <dl className="facts">
      {rows
        .filter(([, value]) => Boolean(value))
        .map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Of a person one does not say so: it speaks for itself and, in office, for others. */
const SPEAKING: ReadonlySet<Kind> = new Set(['state', 'bloc', 'international-body', 'body', 'organisation']);

/** For whom it speaks, who speaks for it, and who is in its offices on the day shown. */
function useVoices(actor: Actor) {
  const t = useTexts(partyTexts);
  const nameOfOffice = useOfficeWords();
  const { day } = useMoment();
  const all = useActors().data ?? [];
  const { code, speaksFor } = actor;
  const principal = speaksFor !== null && all.find((one) => one.code === speaksFor);
  const { speaking, others } = voicesOf(code, all);
  const bodies = new Set([code, ...speaking.map((one) => one.code)]);
  return {
    speaking,
    others,
    speaksFor: principal && principal.code !== code ? <Parties of={[principal]} /> : SPEAKING.has(kindOf(actor)) && t('itself'),
    persons: inOffice(bodies, all, numberOf(day)).map(({ actor: { code: one, name }, office }) => ({
      code: one,
      name,
      role: nameOfOffice(office.office),
    })),
  }; // prettier-ignore
}

function identifierText(identifier: object): string {
  const { scheme, value } = identifier as { scheme?: string; value?: string };
  return `${(scheme ?? '').toUpperCase()} ${value ?? ''}`.trim();
}
