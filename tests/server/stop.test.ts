import { Agent, request } from 'node:http';
import { expect, test } from 'vitest';
import { smallServer } from './small-graph.ts';

const status = async (url: string) => (await fetch(url)).status;

test('live and ready are answered beside GraphQL, and ready follows the database', async () => {
  let reachable: () => Promise<boolean> = async () => true;
  const server = await smallServer({ isReady: () => reachable() });
  const health = async () => [await status(`${server.url}/livez`), await status(`${server.url}/readyz`)];
  expect(await health()).toEqual([200, 200]);
  reachable = () => Promise.reject(new Error('the database is gone'));
  expect(await health()).toEqual([200, 503]);
  await server.stop();
});

test('a stop says not ready at once, answers what is under way, and refuses new connections after', async () => {
  const server = await smallServer();
  const underWay = server.post('{ slow(ms: 1000) }');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const stopped = server.stop();
  expect(await status(`${server.url}/readyz`)).toBe(503);
  expect(await status(`${server.url}/livez`)).toBe(200);
  const late = await server.post('{ hello }');
  expect([late.status, late.headers.get('connection')]).toEqual([200, 'close']);
  expect((await underWay).body).toEqual({ data: { slow: 'done' } });
  await stopped;
  await expect(fetch(`${server.url}/livez`)).rejects.toThrow('fetch failed');
});

test('a kept connection is told to close and a stop without traffic takes less than two seconds', async () => {
  const server = await smallServer();
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve, reject) => {
    request(`${server.url}/livez`, { agent }, (response) => response.resume().on('end', resolve))
      .on('error', reject)
      .end();
  });
  const started = performance.now();
  await server.stop();
  expect(performance.now() - started).toBeLessThan(2_000);
  agent.destroy();
});

test('a stop while clients keep coming loses no request that was sent and ends within ten seconds', async () => {
  const server = await smallServer();
  let stopping = false;
  const outcomes = new Map<string, number>();
  const note = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const client = async () => {
    while (!outcomes.has('ECONNREFUSED')) {
      try {
        note(String((await server.post('{ slow(ms: 20) }')).status));
      } catch (error) {
        note(((error as Error).cause as { code: string }).code);
      }
      // a client that sees its connection closed looks elsewhere for a while
      if (stopping) await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  };
  const clients = Array.from({ length: 20 }, client);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const started = performance.now();
  stopping = true;
  await server.stop();
  expect(performance.now() - started).toBeLessThan(10_000);
  await Promise.all(clients);
  expect([...outcomes.keys()].toSorted()).toEqual(['200', 'ECONNREFUSED']);
  expect(outcomes.get('200')).toBeGreaterThan(20);
});
