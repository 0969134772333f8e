import type { HostObject } from './hostObject';

/** Objects a page asked to keep, under ids of their own, until it lets them go. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.last += 1;
    const id = `R${this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.objects.delete(id);
  }

  object(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  /** Objects kept at present; a page that lets go of what it keeps ends with none. */
  all(): readonly HostObject[] {
    return [...this.objects.values()];
  }
}
