import { EventCatalogue } from '@chancery/kernel';
import { actors } from './actors';
import { assets } from './assets';
import { codings } from './codings';
import { corrections } from './corrections';
import { courts } from './courts';
import { custody } from './custody';
import { elections } from './elections';
import { extraditions } from './extraditions';
import { issues } from './issues';
import { licences } from './licences';
import { lists } from './lists';
import { militaryActions } from './military-actions';
import { negotiations } from './negotiations';
import { offices } from './offices';
import { other } from './other';
import { prosecutions } from './prosecutions';
import { recognitions } from './recognitions';
import { redactions } from './redactions';
import { relations } from './relations';
import { sanctions } from './sanctions';
import { sources } from './sources';
import { statements } from './statements';
import { votes } from './votes';

/** One line a family; the order is the order of the documentation. */
export const catalogue = new EventCatalogue([
  statements,
  recognitions,
  sanctions,
  licences,
  extraditions,
  custody,
  prosecutions,
  relations,
  negotiations,
  votes,
  courts,
  elections,
  militaryActions,
  assets,
  other,
  corrections,
  actors,
  offices,
  issues,
  codings,
  sources,
  lists,
  redactions,
]);
