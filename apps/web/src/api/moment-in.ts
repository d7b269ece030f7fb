import { isDay, today } from '../address/days';

/** The parameters of the two clocks as the API takes them; what is not in the address is left out. */
export interface Moment {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly knowledge?: 'recorded' | 'published';
  readonly certainty?: 'possible' | 'certain';
  readonly position?: number;
}

export interface MomentOfPage {
  readonly dispute: string;
  readonly moment: Moment;
  /** The day shown: that of the address, or today. */
  readonly day: string;
  /** Whether what is recorded from now on can change what is shown. */
  readonly open: boolean;
}

/** Reads the moment from the parameters of the address; what cannot be meant is left to the API to refuse. */
export function momentIn(search: URLSearchParams): MomentOfPage {
  const get = (name: string) => search.get(name) ?? '';
  const [asOf, knownAt, position] = [get('asOf'), get('knownAt'), Number(get('position'))];
  return {
    dispute: get('dispute') || 'venezuela',
    day: isDay(asOf.slice(0, 10)) ? asOf.slice(0, 10) : today(),
    open: knownAt === '' && !position,
    moment: {
      ...(asOf && { asOf }),
      ...(knownAt && { knownAt }),
      ...(get('knowledge') === 'published' && { knowledge: 'published' as const }),
      ...(get('certainty') === 'certain' && { certainty: 'certain' as const }),
      ...(position > 0 && { position }),
    },
  };
}
