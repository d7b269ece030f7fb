import { useState } from 'react';
import { attributes } from './controls';
import { textOf } from './text-of';
import type { ControlProps } from './field-props';

export interface Suggestion {
  readonly value: string;
  readonly says: string;
}

interface Box extends ControlProps {
  readonly offers: readonly Suggestion[];
  /** What is said of the value below the field: a name, or that it is not on record. */
  readonly says: string;
}

/** The combobox of the ARIA practices: one types on, or goes through what is offered with the arrow keys. */
export function Combobox(props: Box) {
  const { id, value, onChange, offers, says, describedBy } = props;
  const { isOpen, active, choose, type, keys, setOpen } = useOffers(offers, onChange);
  return (
    <div className="combobox">
      <input
        type="text"
        {...attributes(props)}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-says ${describedBy}`}
        autoComplete="off"
        spellCheck={false}
        value={textOf(value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={({ target }) => type(target.value)}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act) return;
          event.preventDefault();
          event.stopPropagation();
          act();
        }}
      />
      <Offers id={id} offers={isOpen ? offers : []} active={active} choose={choose} />
      <span id={`${id}-says`} className="small quiet says">
        {says}
      </span>
    </div>
  );
}

function useOffers(offers: readonly Suggestion[], onChange: (value: string) => void) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isOpen = open && offers.length > 0;
  const choose = (one: Suggestion | undefined) => {
    if (one) onChange(one.value);
    setOpen(false);
    setActive(-1);
  };
  const type = (text: string) => {
    onChange(text);
    setOpen(true);
    setActive(-1);
  };
  /** Around the ends; from nowhere up is to the last. */
  const move = (by: 1 | -1) => {
    setOpen(true);
    const from = active < 0 && by < 0 ? 0 : active;
    setActive((from + by + offers.length) % Math.max(1, offers.length));
  };
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: isOpen && active >= 0 ? () => choose(offers[active]) : undefined,
    Escape: isOpen ? () => setOpen(false) : undefined,
  };
  return { isOpen, active, choose, type, keys, setOpen };
}

interface OffersOf {
  readonly id: string;
  readonly offers: readonly Suggestion[];
  readonly active: number;
  readonly choose: (one: Suggestion) => void;
}

function Offers({ id, offers, active, choose }: OffersOf) {
  return (
    <ul id={`${id}-list`} role="listbox" aria-label={id} hidden={offers.length === 0}>
      {offers.map((one, i) => (
        <li
          key={one.value}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === active}
          // Before the field loses the focus, which would close the list.
          onMouseDown={(event) => {
            event.preventDefault();
            choose(one);
          }}
        >
          {one.says} <code>{one.value}</code>
        </li>
      ))}
    </ul>
  );
}
