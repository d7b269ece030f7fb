/** The door for whoever reads dates and nothing else, such as the page in browsers: no decorators, no packages. */
export { parseEdtf } from './edtf';
export type { DatePrecision, HistoricalDate } from './historical-date';
