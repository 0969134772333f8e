/**
 * An object as the host sees it. `target` is what it stands for in the workbook; an object reached by a navigation
 * property without code of its own keeps its parent's target and adds the property to `path` (`Format.Fill`).
 */
export class HostObject<Target = unknown> {
  readonly className: string;
  readonly target: Target;
  readonly path: string;

  constructor(className: string, target: Target, path = '') {
    this.className = className;
    this.target = target;
    this.path = path;
  }
}
