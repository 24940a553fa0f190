import { Box3, Matrix3, Matrix4, Vector3 } from 'three';
import type { ImageExtent } from '../data/scene';
import type { Ray } from './ray';

/** Where a terrain's own metres lie in local ones: turned by degrees, counter-clockwise from above, then shifted. */
export class Placement {
  readonly matrix: Matrix4;
  private readonly cos: number;
  private readonly sin: number;

  constructor(rotation: number, private readonly shift: readonly [x: number, z: number]) {
    const angle = (rotation * Math.PI) / 180;
    this.cos = Math.cos(angle);
    this.sin = Math.sin(angle);
    this.matrix = new Matrix4().makeRotationY(angle).setPosition(shift[0], 0, shift[1]);
  }

  /** A direction in local metres. */
  turn(x: number, z: number): [x: number, z: number] {
    return [this.cos * x + this.sin * z, this.cos * z - this.sin * x];
  }

  toLocal(x: number, z: number): [x: number, z: number] {
    const [turnedX, turnedZ] = this.turn(x, z);
    return [turnedX + this.shift[0], turnedZ + this.shift[1]];
  }

  toOwn(x: number, z: number): [x: number, z: number] {
    return this.turnBack(x - this.shift[0], z - this.shift[1]);
  }

  /** A local ray in own metres. */
  ownRay({ origin, direction }: Ray): Ray {
    const [x, z] = this.toOwn(origin[0], origin[2]);
    const [dx, dz] = this.turnBack(direction[0], direction[2]);
    return { origin: [x, origin[1], z], direction: [dx, direction[1], dz] };
  }

  /** The local box around a box in own metres. */
  localBox({ min, max }: Box3): Box3 {
    const corners = [min.x, max.x].flatMap((x) => [min.z, max.z].map((z) => this.toLocal(x, z)));
    return new Box3().setFromPoints(corners.flatMap(([x, z]) => [new Vector3(x, min.y, z), new Vector3(x, max.y, z)]));
  }

  /** Makes of local (x, z, 1) the share, from 0 to 1, of an extent in own metres. */
  shareOf([west, north, east, south]: ImageExtent): Matrix3 {
    const { cos, sin } = this;
    const [x, z] = this.toOwn(0, 0);
    const [width, height] = [east - west, south - north];
    return new Matrix3().set(
      cos / width, -sin / width, (x - west) / width,
      sin / height, cos / height, (z - north) / height,
      0, 0, 1,
    );
  }

  /** Write an own normal of any length at a vertex: local x and z as 16-bit fractions of one; y follows. */
  putNormal(normals: Int16Array, vertex: number, x: number, y: number, z: number): void {
    const scale = 32767 / Math.sqrt(x * x + y * y + z * z);
    normals[2 * vertex] = Math.round((this.cos * x + this.sin * z) * scale);
    normals[2 * vertex + 1] = Math.round((this.cos * z - this.sin * x) * scale);
  }

  private turnBack(x: number, z: number): [x: number, z: number] {
    return [this.cos * x - this.sin * z, this.cos * z + this.sin * x];
  }
}
