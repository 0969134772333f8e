import type { World } from './world';

/** WPS would ask the user and wait. Nobody answers a program, so it is an error here. @throws {Error} unless alerts are off. */
export function requireNoPrompt({ settings }: World, what: string): void {
  if (settings.displaysAlerts) throw new Error(`WPS 正在等待用户确认：${what}`);
}
