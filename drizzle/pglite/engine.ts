import { Worker } from 'node:worker_threads';
import type { WorkerReply, WorkerRequest, WorkerSettings } from './worker.ts';

type Task = { request?: WorkerRequest; onBytes?: (bytes: Buffer) => void; done: (error?: Error) => void };

/**
 * PGlite in a thread of its own, so that the event loop stays free while it works. Requests are answered one after the
 * other, in the order in which they came.
 */
export class PgliteEngine {
  readonly #settings: WorkerSettings;
  #worker: Worker;
  #current: Task | undefined;
  #waiting: Task[] = [];
  #broken: Error | undefined;

  private constructor(settings: WorkerSettings, opened: (error?: Error) => void) {
    this.#settings = settings;
    this.#current = { done: opened };
    this.#worker = this.#start();
  }

  /** Creates the database where there is none: 2 to 5 s, from an archive half a second; so does opening one again. */
  static async open(settings: WorkerSettings): Promise<PgliteEngine> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const engine = new PgliteEngine(settings, (error) => (error ? reject(error) : resolve()));
    await promise;
    return engine;
  }

  /** Sends a request; `onBytes` gets the answer in parts. Rejects when the thread ends before it has answered. */
  send(request: WorkerRequest, onBytes: (bytes: Buffer) => void = () => {}): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#waiting.push({ request, onBytes, done: (error) => (error ? reject(error) : resolve()) });
    this.#next();
    return promise;
  }

  /** Ends what runs now by ending the thread, then opens the directory again. A database in memory would be lost. */
  async restart(): Promise<void> {
    await this.#stop();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const stopped = this.#current;
    this.#current = { done: (error) => (error ? reject(error) : resolve()) };
    stopped?.done(new Error('The statement was ended together with its database thread.'));
    this.#worker = this.#start();
    return promise;
  }

  async close(): Promise<void> {
    await this.send({ close: true });
    await this.#stop();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: this.#settings });
    worker.on('message', (reply: WorkerReply) => {
      if ('bytes' in reply) this.#current?.onBytes?.(Buffer.from(reply.bytes.buffer as ArrayBuffer));
      else this.#finish('failed' in reply ? new Error(reply.failed) : undefined);
    });
    worker.on('error', (error: Error) => this.#break(error));
    worker.on('exit', () => this.#break(new Error('The thread of the embedded database ended.')));
    return worker;
  }

  async #stop(): Promise<void> {
    this.#worker.removeAllListeners();
    await this.#worker.terminate();
  }

  #finish(error?: Error): void {
    const finished = this.#current;
    this.#current = undefined;
    finished?.done(error);
    this.#next();
  }

  #next(): void {
    if (this.#current) return;
    this.#current = this.#waiting.shift();
    if (this.#current?.request) this.#worker.postMessage(this.#current.request);
  }

  #break(error: Error): void {
    this.#broken ??= error;
    for (const task of [this.#current, ...this.#waiting.splice(0)]) task?.done(this.#broken);
    this.#current = undefined;
  }
}
