/// What answers a browser that asks for the script of a service worker (Service Workers, section "Update").
///
/// Neither the preview nor a site has one. But something else that once ran at the same address may have left one in the
/// browser, and it would answer for the preview. When the browser asks whether it is still the same, it is given one that
/// takes itself away and loads the pages anew; to answer that there is none would leave it in place.
enum WorkerRemoval {
    static let script = Array(
        """
        addEventListener('install', () => skipWaiting());
        addEventListener('activate', (event) => event.waitUntil(registration.unregister().then(() => \
        clients.matchAll({ type: 'window' })).then((all) => all.forEach((one) => one.navigate(one.url)))));

        """.utf8)

    /// Whether a request is for the script of a service worker. No page can send this field.
    static func isMeant(by request: RequestHead) -> Bool { !request.values(of: "service-worker").isEmpty }
}
