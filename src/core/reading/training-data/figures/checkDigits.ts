/** Check digits of published number schemes. Each takes the number without separators. */

const digitsOf = (text: string): number[] => Array.from(text, Number);

/** Payment cards and Swedish personal numbers: ISO/IEC 7812-1, Annex B (Luhn). */
export function passesLuhn(number: string): boolean {
  const sum = digitsOf(number)
    .reverse()
    .reduce((total, digit, index) => {
      const doubled = index % 2 === 0 ? digit : digit * 2;
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}

/** IBAN: ISO 13616, the remainder modulo 97 of the number with its first four characters moved behind is 1. */
export function passesIban(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  return (
    remainder(
      moved.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55)),
      97,
    ) === 1
  );
}

/** The sum of digits times falling weights, modulo 11: UK NHS numbers and the two check digits of a Brazilian CPF. */
const weighted = (digits: readonly number[], first: number): number =>
  digits.reduce((sum, digit, index) => sum + digit * (first - index), 0);

/** NHS number, ten digits: NHS Data Dictionary, “NHS Number”. */
export function passesNhs(number: string): boolean {
  const digits = digitsOf(number);
  return (11 - (weighted(digits.slice(0, 9), 10) % 11)) % 11 === digits[9];
}

/** CPF, eleven digits, Receita Federal: two check digits; eleven equal ones are no number. */
export function passesCpf(number: string): boolean {
  const digits = digitsOf(number);
  const check = (length: number) => ((weighted(digits.slice(0, length), length + 1) * 10) % 11) % 10;
  return new Set(digits).size > 1 && check(9) === digits[9] && check(10) === digits[10];
}

/** DNI and NIE: the letter stands for the number modulo 23 (Real Decreto 1553/2005). */
export function passesDni(number: string): boolean {
  const digits = number.slice(0, -1).replace(/^[XYZ]/, letter => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === number.at(-1);
}

/** NIR, fifteen digits (INSEE): the last two are 97 minus the remainder of the first thirteen. */
export const passesNir = (number: string): boolean =>
  97 - remainder(number.slice(0, 13), 97) === Number(number.slice(13));

/** Remainder of a number of any length. */
const remainder = (digits: string, modulus: number): number =>
  digitsOf(digits).reduce((rest, digit) => (rest * 10 + digit) % modulus, 0);
