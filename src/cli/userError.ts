/** An error whose text is written for the person at the terminal. Ends the command with exit code 2. */
export class UserError extends Error {}
