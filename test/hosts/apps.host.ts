import { drive, type Host } from './drive.js';

// The apps that were built, and are meant for this engine.
const hosts = (await (await fetch('/@hosts')).json()) as Host[];
hosts.forEach(drive);
