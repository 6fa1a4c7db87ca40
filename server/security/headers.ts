import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/**
 * What a page from here may do: its own scripts, styles, pictures, fonts and connections. No inline script or style element, so
 * that traced bytes can never become one. Plain http on loopback: neither HSTS nor an upgrade to https.
 */
export async function installHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    global: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        // 'self' covers WebSockets of the same origin too (CSP Level 3, "scheme-part match").
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    referrerPolicy: { policy: "no-referrer" },
    frameguard: { action: "deny" },
    strictTransportSecurity: false,
  });
}
