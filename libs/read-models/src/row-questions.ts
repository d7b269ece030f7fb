import { cases } from './cases/cases.question';
import { CasesReader } from './cases/cases-reader';
import { ListCasesHandler } from './cases/list-cases.handler';
import type { Question } from './common/periods/question';
import { demands } from './demands/demands.question';
import { DemandsReader } from './demands/demands-reader';
import { ListDemandsHandler } from './demands/list-demands.handler';
import { licences } from './licences/licences.question';
import { LicencesReader } from './licences/licences-reader';
import { ListLicencesHandler } from './licences/list-licences.handler';
import { ListMeasuresHandler } from './measures/list-measures.handler';
import { measures } from './measures/measures.question';
import { MeasuresReader } from './measures/measures-reader';
import { ListRecognitionsHandler } from './recognitions/list-recognitions.handler';
import { recognitions } from './recognitions/recognitions.question';
import { RecognitionsReader } from './recognitions/recognitions-reader';

/** The questions whose keys answer with several rows. */
export const rowQuestions: readonly Question[] = [recognitions, measures, licences, cases, demands];

export const rowReaders = [RecognitionsReader, MeasuresReader, LicencesReader, CasesReader, DemandsReader];

export const rowHandlers = [
  ListRecognitionsHandler,
  ListMeasuresHandler,
  ListLicencesHandler,
  ListCasesHandler,
  ListDemandsHandler,
];
