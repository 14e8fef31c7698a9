/** The command that opens a panel anew from its state; the only one that a page may call by a link. */
export const reconnectCommand = 'fineline.reconnectPanel';
