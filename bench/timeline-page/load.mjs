import { Agent, request } from 'node:http';

/**
 * Asks `url` again and again for `ms` milliseconds over `connections` kept-alive connections, each asking anew when
 * the last answer is there whole. Returns answers a second. Any answer but a 200 ends the measurement.
 */
export async function load(url, { ms, connections }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const begun = performance.now();
  let answers = 0;
  const worker = async () => {
    while (performance.now() - begun < ms) {
      await get(url, agent);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const took = performance.now() - begun;
  agent.destroy();
  return (answers * 1000) / took;
}

function get(url, agent) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
      answer.on('data', () => {});
      answer.on('end', resolve);
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

export async function getJson(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
