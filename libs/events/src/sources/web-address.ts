import { IsUrl, MaxLength } from 'class-validator';

/** An address that a reader can open; the same rule as for the sources of an entry. */
export const WebAddress = (): PropertyDecorator => (target, property) => {
  IsUrl({
    require_protocol: true,
    protocols: ['http', 'https'],
    require_tld: false,
    allow_trailing_dot: true,
  })(target, property);
  MaxLength(2048)(target, property);
};
