import { FORMS, mediaTypeOf } from '@chancery/publishing';
import { preferredType } from './preferred-type';
import { choice, otherwise, type Parameter } from '../parameters/parameter';

type FormName = keyof typeof FORMS;
const JSON_TYPE = 'application/json';

/** The parameter by which a form is asked for. */
export const formatParameter = <F extends FormName>(
  forms: readonly F[],
  description: string,
): Parameter<'json' | F> => otherwise(choice<'json' | F>(['json', ...forms], description), 'json');

/** By the parameter, or by what Accept prefers; a browser that takes anything gets JSON. */
export function formAsked<F extends FormName>(
  format: 'json' | F,
  accept: string = '',
  forms: readonly F[],
): 'json' | F {
  if (format !== 'json') return format;
  const byType = forms.filter((form) => mediaTypeOf(form) !== JSON_TYPE);
  const preferred = preferredType(accept, [JSON_TYPE, ...byType.map(mediaTypeOf)]);
  return byType.find((form) => mediaTypeOf(form) === preferred) ?? 'json';
}
