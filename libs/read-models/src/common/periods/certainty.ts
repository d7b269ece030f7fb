/** Whether a step counts from the first day it can mean, or only from the last. */
export type Certainty = 'possible' | 'certain';
