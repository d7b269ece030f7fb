import type { ComponentType } from 'react';
import { useTexts } from '../messages/use-texts';
import {
  ChoiceControl,
  ChoicesControl,
  JsonControl,
  NumberControl,
  TextControl,
  YesControl,
} from './controls';
import { EdtfControl } from './edtf-control';
import { nameOfField } from './field-names';
import { GroupControl } from './group-control';
import { ListControl } from './list-control';
import type { ControlProps, FieldProps } from './field-props';
import { ActorControl, IssueControl } from './pickers';
import { fieldId, useProblemsAt } from './problems';
import { type Kind, kindOf, type Schema } from './schema';
import { recordTexts } from './texts';

const CONTROLS: Readonly<Record<Kind, ComponentType<ControlProps>>> = {
  text: TextControl, long: TextControl, number: NumberControl, yes: YesControl, choice: ChoiceControl, choices: ChoicesControl,
  date: EdtfControl, actor: ActorControl, issue: IssueControl, list: ListControl, group: GroupControl, json: JsonControl,
}; // prettier-ignore
/** Several controls under one name: a group with a legend, not a label. */
const MANY: ReadonlySet<Kind> = new Set(['list', 'group', 'choices']);

/** A value of an event, asked for as its schema says, with what the service said about it below. */
export function Field(props: FieldProps) {
  const { schema, name, pointer } = props;
  const kind = kindOf(schema, name);
  const problems = useProblemsAt(pointer);
  const id = fieldId(pointer);
  const describedBy = `${id}-about`;
  const Control = CONTROLS[kind];
  const control = <Control {...props} {...{ id, describedBy, Field }} invalid={problems.length > 0} />;
  const t = useTexts(recordTexts);
  const hint = hintOf(schema, nameOfField(name, t));
  const about = <About id={describedBy} hint={hint} problems={problems} />;
  if (MANY.has(kind))
    return (
      <fieldset className={`field of-${kind}`} id={id} tabIndex={-1} aria-describedby={describedBy}>
        <legend>
          <Name {...props} />
        </legend>
        {about}
        {control}
      </fieldset>
    );
  return (
    <div className={`field of-${kind}`}>
      <label htmlFor={id}>
        <Name {...props} />
      </label>
      {control}
      {about}
    </div>
  );
}

function Name({ name, required, place }: FieldProps) {
  const t = useTexts(recordTexts);
  return (
    <>
      {nameOfField(name, t)}
      {place !== undefined && ` ${place + 1}`}
      {required && <span className="required"> ({t('required')})</span>}
    </>
  );
}

/** What the document says of it; nothing where that is its name again, or what the date field itself says. */
function hintOf({ description = '' }: Schema, label: string): string {
  return description.includes('EDTF') || description.replace(/\.$/, '') === label ? '' : description;
}

interface AboutField {
  readonly id: string;
  readonly hint: string;
  readonly problems: readonly string[];
}

function About({ id, hint, problems }: AboutField) {
  return (
    <div id={id} className="about small" lang="en">
      {hint !== '' && <p className="quiet">{hint}</p>}
      {problems.map((problem) => (
        <p key={problem} className="problem">
          <span aria-hidden="true">✕</span> {problem}
        </p>
      ))}
    </div>
  );
}
