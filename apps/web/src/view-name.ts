export type ViewName =
  | 'timeline' | 'positions' | 'map' | 'sanctions' | 'cases' | 'demands' | 'parties' | 'changes' | 'sources' | 'record' | 'verify'; // prettier-ignore
