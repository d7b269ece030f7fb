import { electionsTerritoryGold } from './elections-territory-gold.rows';
import { militaryAction } from './military-action.rows';
import type { PositionRow } from './position.row';
import { presidencyElsewhere } from './presidency-elsewhere.rows';
import { presidencyInTheAmericas } from './presidency-in-the-americas.rows';
import { prosecutions } from './prosecutions.rows';
import { sanctionsAndOil } from './sanctions-and-oil.rows';
import { talksRightsDetainees } from './talks-rights-detainees.rows';

export const positions: readonly PositionRow[] = [
  ...presidencyInTheAmericas,
  ...presidencyElsewhere,
  ...sanctionsAndOil,
  ...prosecutions,
  ...militaryAction,
  ...talksRightsDetainees,
  ...electionsTerritoryGold,
];
