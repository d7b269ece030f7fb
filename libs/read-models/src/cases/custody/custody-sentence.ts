import type { Registers } from '../../common/attribution/registers';
import { placeName } from '../../common/rows/place-name';
import type { Spell } from './spell';

const MOST_SPELLS = 4;

/**
 * "Held in Cabo Verde from 2020-06-12 to 2021-10-16, then surrendered; held in the United States from 2021-10-16 to
 * 2023-12-20, then released; reported held in Venezuela since 2026-02-04, which is disputed."
 */
export function custodySentence(
  spells: readonly Spell[],
  members: readonly string[],
  registers: Registers,
): string {
  const shown = spells.slice(-MOST_SPELLS).map((spell) => told(spell, registers));
  const names = members.map((code) => registers.nameOf(code));
  const text = [...shown, ...(names.length > 0 ? [`see ${names.join(', ')}`] : [])].join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function told(spell: Spell, registers: Registers): string {
  const { custodian, isReported, regime, reportedRelease, end } = spell;
  const where = custodian === null ? 'by whom is not on record' : `in ${placeName(custodian, registers)}`;
  const held = `${isReported ? 'reported held' : 'held'} ${where}`;
  const extras = [
    ...(regime && !end ? [`under ${regime.replaceAll('-', ' ')}`] : []),
    ...(end ? [`then ${end.how}`] : []),
    ...(reportedRelease && !end
      ? [`reported released ${reportedRelease.occurred.text}, which is disputed`]
      : []),
    ...(isReported ? ['which is disputed'] : []),
  ];
  return [`${held} ${when(spell)}`, ...extras].join(', ');
}

function when({ from, end }: Spell): string {
  const until = end?.step.occurred.text;
  if (from && until) return `from ${from.occurred.text} to ${until}`;
  if (from) return `since ${from.occurred.text}`;
  return until ? `until ${until}, since when is not on record` : 'since when is not on record';
}
