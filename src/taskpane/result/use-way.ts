import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { placeOf } from '../../report/figures';
import { useGoTo } from '../components/GoTo';
import { useOutcome, usePaneDeeds } from '../words/OutcomeContext';
import { cardId } from './card-id';
import type { Entry, Group } from './filter';

interface WayThrough {
  step(by: 1 | -1): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * The way through the findings in the order in which they are listed: the next is opened, its cell selected, the keyboard
 * on it. After a fix the cured ones are gone: the keyboard goes on where they were, at the head line where none is left.
 */
export function useWay(groups: readonly Group[], heading: RefObject<HTMLHeadingElement>): WayThrough {
  const { state, dispatch } = usePaneDeeds();
  const { number, quiet, workbook } = useOutcome();
  const goTo = useGoTo();
  const entries = useMemo(() => groups.flatMap(({ sheets }) => sheets.flatMap(({ entries: inside }) => inside)), [groups]);
  const at = entries.findIndex(({ key }) => key === state.open);
  const last = useRef(0);
  useEffect(() => {
    if (at >= 0) last.current = at;
  }, [at]);
  useEffect(() => {
    if (!quiet || document.activeElement !== document.body) return;
    const next = entries[Math.min(last.current, entries.length - 1)];
    if (next) focusOn(next);
    else heading.current?.focus();
    // Once a check, whatever else changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [number]);
  const step = (by: 1 | -1): void => {
    const next = entries[at < 0 ? (by === 1 ? 0 : entries.length - 1) : (at + by + entries.length) % entries.length];
    if (!next) return;
    dispatch({ type: 'open', key: next.key });
    const place = placeOf(next.finding);
    if (workbook.sheets[place.sheet]?.visibility === 'visible') void goTo.cell(place);
    focusOn(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  };
  return { step, onKeyDown };
}

function focusOn({ key }: Entry): void {
  document.getElementById(cardId(key))?.focus();
}
