import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';

// jsdom lacks both; react-dom and the office.js host need them.
Object.assign(globalThis, { TextEncoder, TextDecoder });
