import { Duplex } from 'node:stream';
import type { PgliteEngine } from './engine.ts';
import { greeting, isStartup, isTerminate } from './wire-protocol.ts';

export type SocketOptions = {
  /** Longest time for one message; 0 for no limit. */
  timeoutMs: number;
  /** Called when a message takes longer, after the connection was closed. */
  onTimeout: () => void;
};

const timeoutError = () => Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });

/**
 * What the driver takes for its connection to a server: bytes of the wire protocol to the engine and back. PGlite knows
 * neither log-in nor cancelling, so the greeting is given here, and a request to cancel is closed without effect.
 */
export function pgliteSocket(engine: PgliteEngine, { timeoutMs, onTimeout }: SocketOptions): Duplex {
  let greeted = false;

  function expire(): void {
    socket.destroy(timeoutError());
    onTimeout();
  }

  async function forward(bytes: Buffer): Promise<void> {
    const timer = timeoutMs > 0 ? setTimeout(expire, timeoutMs) : undefined;
    try {
      // a copy, for a Buffer may share its memory with others
      await engine.send({ protocol: new Uint8Array(bytes) }, (answer) => socket.push(answer));
    } finally {
      clearTimeout(timer);
    }
  }

  const socket = new Duplex({
    read() {},
    write(bytes: Buffer, _encoding, done) {
      if (greeted && !isTerminate(bytes)) {
        forward(bytes).then(() => done(), done);
        return;
      }
      // not at once: the driver is still inside its own write
      setImmediate(() => (isStartup(bytes) ? socket.push(greeting) : socket.destroy()));
      greeted = true;
      done();
    },
  });
  // the driver asks a net.Socket for it before it says goodbye
  return Object.assign(socket, { readyState: 'open' });
}
