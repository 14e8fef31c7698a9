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
      return { words: 'currency/million tokens', scale: 1_000_000 };
    case 'currency/token/month':
      return { words: 'currency/million tokens/month', scale: 1_000_000 };
    default:
      return { words: unit, scale: 1 };
  }
}

const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const precise = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 3 });
const compact = new Intl.NumberFormat(undefined, { notation: 'compact', maximumSignificantDigits: 3 });

/** An amount of money: to the unit where it is large, to three digits where it is small. */
export const amount = (value: number): string => (Math.abs(value) >= 100 ? whole : precise).format(value);

/** As short as an axis needs it. */
export const shortAmount = (value: number): string => compact.format(value);

/** How many times as much as today: "×1.4", "×58". */
export const times = (growth: number): string =>
  `×${growth >= 10 ? whole.format(growth) : Number(growth.toFixed(1))}`;
