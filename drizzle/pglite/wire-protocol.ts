// Frames of the PostgreSQL wire protocol 3.0: https://www.postgresql.org/docs/current/protocol-message-formats.html

function frame(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5, type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** AuthenticationOk, then ReadyForQuery outside a transaction: what a server says when it lets a client in. */
export const greeting = Buffer.concat([frame('R', Buffer.alloc(4)), frame('Z', Buffer.from('I'))]);

const protocolVersion3 = 0x30000;

/** True for a StartupMessage; false for a request to cancel, which may come in its place. */
export const isStartup = (message: Buffer): boolean =>
  message.length >= 8 && message.readInt32BE(4) === protocolVersion3;

export const isTerminate = (message: Buffer): boolean => message[0] === 'X'.charCodeAt(0);
