import { screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { screenMessages } from '../../../src/messages/kiosk/screen';
import { care } from '../../../src/views/kiosk/care/care.svelte';
import KioskMap from '../../../src/views/kiosk/KioskMap.svelte';
import { show } from '../show';
