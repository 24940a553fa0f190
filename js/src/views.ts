import { alike, type Pose } from './camera/pose';
import type { ViewData } from './data/scene';
import type { Viewer } from './viewer';

/** The named views of a scene: a place to look from, a group of layers, or both. */
export class Views {
  private shown: { name: string; pose: Pose } | null = null;

  constructor(
    private readonly viewer: Viewer,
    readonly all: readonly ViewData[],
  ) {}

  /** The one that is shown and has not been left since; null: none. */
  get current(): string | null {
    return this.shown && alike(this.viewer.goal, this.shown.pose) ? this.shown.name : null;
  }

  /** Fly to a view, or go there at once. Returns whether there is one of that name. */
  show(name: string, atOnce = false): boolean {
    const found = this.all.find((view) => view.name === name);
    if (!found) return false;
    if (found.group !== undefined) this.viewer.setGroup(found.group);
    if (!found.view) return true;
    const pose = this.viewer.poseIn(found.view);
    this.viewer.goTo(pose, atOnce);
    this.shown = { name, pose };
    return true;
  }
}
