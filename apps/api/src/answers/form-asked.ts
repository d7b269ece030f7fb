import { FORMS, mediaTypeOf } from '@chancery/publishing';
import { choice, otherwise, type Parameter } from '../parameters/parameter';

type FormName = keyof typeof FORMS;
const JSON_TYPE = 'application/json';

/** The parameter by which a form is asked for. */
export const formatParameter = <F extends FormName>(
  forms: readonly F[],
  description: string,
): Parameter<'json' | F> => otherwise(choice<'json' | F>(['json', ...forms], description), 'json');

/** By the parameter, or by Accept. Whoever names a type wants it; a browser that takes anything gets JSON. */
export function formAsked<F extends FormName>(
  format: 'json' | F,
  accept: string = '',
  forms: readonly F[],
): 'json' | F {
  if (format !== 'json' || accept.includes(JSON_TYPE)) return format;
  return (
    forms.find((form) => mediaTypeOf(form) !== JSON_TYPE && accept.includes(mediaTypeOf(form))) ?? 'json'
  );
}
