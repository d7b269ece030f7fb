import type { Step } from '../common/periods/step';
import type { Registers } from '../common/attribution/registers';
import { NEVER_HELD, takeCustody, type Custody } from './custody/take-custody';
import { type Extradition, takeExtradition } from './extradition/extradition';
import { isAbout, isRuling, membersIn } from '../common/proceedings/persons';
import { type Prosecution, takeProsecution } from './prosecution/prosecution';
import { ruledOnExtradition, ruledOnProsecution } from './rulings';

/** Everything that is done to one person by custody and courts. */
export interface CasesOf {
  readonly custody: Custody;
  readonly extraditions: readonly Extradition[];
  readonly prosecutions: readonly Prosecution[];
}

export const NO_CASES: CasesOf = { custody: NEVER_HELD, extraditions: [], prosecutions: [] };

/** A handing over is a step of the extradition and ends one custody as it begins the next. */
export const takeStep = (before: CasesOf, step: Step, person: string, registers: Registers): CasesOf =>
  isRuling(step)
    ? {
        custody: before.custody,
        extraditions: ruledOnExtradition(before.extraditions, step),
        prosecutions: ruledOnProsecution(before.prosecutions, step),
      }
    : {
        custody: isAbout('custody', step)
          ? takeCustody(before.custody, step, membersIn(step, person, registers))
          : before.custody,
        extraditions: isAbout('extradition', step)
          ? takeExtradition(before.extraditions, step, person)
          : before.extraditions,
        prosecutions: isAbout('prosecution', step)
          ? takeProsecution(before.prosecutions, step, person)
          : before.prosecutions,
      };
