import type { ComponentType } from 'react';
import type { Schema } from './schema';
import type { Value } from './values';

export interface FieldProps {
  readonly schema: Schema;
  readonly name: string;
  /** Where it is in what is sent. */
  readonly pointer: string;
  readonly value: Value;
  readonly required?: boolean;
  readonly onChange: (value: Value) => void;
  /** In a list: which one. */
  readonly place?: number;
}

export interface ControlProps extends FieldProps {
  readonly id: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  /** For what has fields within it. */
  readonly Field: ComponentType<FieldProps>;
}
