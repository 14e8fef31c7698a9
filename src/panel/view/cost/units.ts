import { say } from '../../../core/decision';
/** How a figure is written: people know prices per million tokens and shares in percent. */
export interface WrittenUnit {
  readonly words: string;
  /** What is written is so many times the figure. */
  readonly scale: number;
}

export function writtenUnit(unit: string): WrittenUnit {
  switch (unit) {
    case 'share':
      return { words: '%', scale: 100 };
    case 'currency/token':
      return { words: say('currency/million tokens'), scale: 1_000_000 };
    case 'currency/token/month':
      return { words: say('currency/million tokens/month'), scale: 1_000_000 };
    default:
      return { words: say(unit), scale: 1 };
  }
}

const written = (value: number, options: Intl.NumberFormatOptions): string =>
  value.toLocaleString(document.documentElement.lang, options);

const whole: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };
const precise: Intl.NumberFormatOptions = { maximumSignificantDigits: 3 };
const compact: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 3 };

/** An amount of money: to the unit where it is large, to three digits where it is small. */
export const amount = (value: number): string => written(value, Math.abs(value) >= 100 ? whole : precise);

/** As short as an axis needs it. */
export const shortAmount = (value: number): string => written(value, compact);

/** How many times as much as today: "×1.4", "×58". */
export const times = (growth: number): string =>
  `×${written(growth, growth >= 10 ? whole : { maximumFractionDigits: 1 })}`;
