const STEPS = 511; // of a normal's coordinates
const WALL = 0.1; // of a face's normal that points up, below which it is a wall

/**
 * Normals (x, y, z each) of triangles that lie on a terrain: at each place the sum over all features' triangles there, each as long as
 * twice its area, as those of the terrain itself. None, 0, where a wall ends: its faces are flat.
 */
export function groundNormals(whole: Int32Array, indices: Uint32Array): Int16Array {
  const numbers = placeNumbers(whole);
  const sums = new Float64Array(whole.length);
  const walls = new Uint8Array(whole.length / 3);
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i], 3 * indices[i + 1], 3 * indices[i + 2]];
    const [ux, uy, uz] = [whole[b] - whole[a], whole[b + 1] - whole[a + 1], whole[b + 2] - whole[a + 2]];
    const [vx, vy, vz] = [whole[c] - whole[a], whole[c + 1] - whole[a + 1], whole[c + 2] - whole[a + 2]];
    const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    const wall = Math.abs(y) < WALL * Math.hypot(x, y, z);
    for (let corner = 0; corner < 3; corner++) {
      if (wall) {
        walls[indices[i + corner]] = 1;
        continue;
      }
      const at = 3 * numbers[indices[i + corner]];
      sums[at] += x;
      sums[at + 1] += y;
      sums[at + 2] += z;
    }
  }
  const normals = new Int16Array(whole.length);
  numbers.forEach((number, vertex) => {
    const [x, y, z] = [sums[3 * number], sums[3 * number + 1], sums[3 * number + 2]];
    const scale = walls[vertex] ? 0 : STEPS / (Math.hypot(x, y, z) || 1);
    normals[3 * vertex] = Math.round(x * scale);
    normals[3 * vertex + 1] = Math.round(y * scale);
    normals[3 * vertex + 2] = Math.round(z * scale);
  });
  return normals;
}

/** For each vertex the first one at the same place. */
function placeNumbers(whole: Int32Array): Uint32Array {
  const count = whole.length / 3;
  const bits = Math.ceil(Math.log2(Math.max(count, 1))) + 1;
  const slots = new Int32Array(2 ** bits).fill(-1);
  const numbers = new Uint32Array(count);
  for (let vertex = 0; vertex < count; vertex++) {
    const [x, y, z] = [whole[3 * vertex], whole[3 * vertex + 1], whole[3 * vertex + 2]];
    let slot = hash(x, y, z) >>> (32 - bits);
    for (;;) {
      const first = slots[slot];
      if (first < 0) slots[slot] = vertex;
      if (first < 0 || (whole[3 * first] === x && whole[3 * first + 1] === y && whole[3 * first + 2] === z)) {
        numbers[vertex] = first < 0 ? vertex : first;
        break;
      }
      slot = (slot + 1) % slots.length;
    }
  }
  return numbers;
}

/** Multiplicative hashing: Knuth, The Art of Computer Programming 3, section 6.4. */
function hash(x: number, y: number, z: number): number {
  const mixed = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b) ^ Math.imul(z, 0xc2b2ae35);
  return Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1);
}
