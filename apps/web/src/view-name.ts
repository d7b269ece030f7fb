export type ViewName =
  | 'timeline' | 'positions' | 'map' | 'sanctions' | 'cases' | 'demands' | 'changes' | 'sources' | 'record' | 'verify'; // prettier-ignore
