/// One client: what has come from it, what it is still to get, and how long it may take.
///
/// Belongs to the loop that made it; knows nothing of the socket's calls but whether they gave or took bytes.
final class Connection {
    let socket: Descriptor
    private var parser = RequestParser()
    private var output: [UInt8] = []
    private var sent = 0
    /// What is to be sent after the output.
    private var file: FileSending?
    /// A head whose body is still on its way, and how long that is.
    private var unfinished: (head: RequestHead, length: Int)?
    /// An answer that is being worked out.
    private var work: AnswerWork?
    private var phase = Phase.asking
    private var hasAnswered = false
    /// Whether the client may still be sending what nobody will read.
    private var lingers = false
    private(set) var deadline: ContinuousClock.Instant
    /// When it came, or was last asked something.
    private var quietSince: ContinuousClock.Instant
    private lazy var isStranger = PeerUser.isStranger(socket.number)

    enum Phase {
        /// Requests are read and answered.
        case asking
        /// An answer is being worked out; nothing is read meanwhile.
        case working
        /// Gets an event for each version of the site.
        case listening
        /// The last answer is on its way.
        case finishing
        /// It is sent; what the client still sends is thrown away, lest the answer be lost (RFC 9112, section 9.6).
        case lingering
        case over
    }

    /// What answers the requests.
    struct Service {
        let router: Router
        let snapshot: PreviewSnapshot
        let limits: ServerLimits
        let now: ContinuousClock.Instant
        let date: String
        /// Wakes the loop when an answer has been worked out.
        let wakeUp: @Sendable () -> Void
    }

    /// A client that reads nothing is not read from either, once this much waits for it.
    private static let outputLimit = 256 * 1024

    init(_ socket: consuming Descriptor, now: ContinuousClock.Instant, limits: ServerLimits) {
        self.socket = socket
        deadline = now + limits.idleTime
        quietSince = now
    }

    var isOver: Bool { phase == .over }
    /// Whether it waits for versions to come.
    var isListener: Bool { phase == .listening }
    /// Whether it has asked nothing that could be answered, for as long as others are kept waiting for.
    func isSilent(_ now: ContinuousClock.Instant, _ limits: ServerLimits) -> Bool {
        phase == .asking && !wantsToSend && now - quietSince > limits.silentTime
    }
    /// Whether it has had an answer, asks nothing more and is owed nothing: it may be closed at any time.
    var isIdle: Bool { hasAnswered && phase == .asking && unfinished == nil && !parser.hasBegun && !wantsToSend }
    var wantsToSend: Bool { sent < output.count || file != nil }
    /// Whether the next request may be answered.
    private var mayAnswer: Bool { file == nil && output.count - sent < Self.outputLimit }
    /// Whether to read from it: always when it listens or lingers, to see its end.
    var wantsToReceive: Bool {
        switch phase {
        case .asking: mayAnswer
        case .listening, .lingering: true
        case .working, .finishing, .over: false
        }
    }
    /// Nil for a listener, which waits as long as it likes, and while an answer is being worked out.
    var nextDeadline: ContinuousClock.Instant? {
        phase == .working || (phase == .listening && !wantsToSend) ? nil : deadline
    }

    /// Reads what has come and answers what is whole.
    func receive(into buffer: inout [UInt8], _ service: Service) {
        switch LoopbackSocket.receive(socket.number, into: &buffer) {
        case .notNow: break
        case .ended:
            // A client may end its side and still wait for what it has asked.
            if phase == .asking, wantsToSend { phase = .finishing } else { phase = .over }
        case .done(let count):
            guard phase == .asking else { return }
            if !parser.hasBegun { deadline = service.now + service.limits.requestTime }
            parser.append(buffer[..<count])
            answer(service)
        }
    }

    /// Answers every request that has come whole, in their order, as long as the client takes the answers.
    private func answer(_ service: Service) {
        while phase == .asking, mayAnswer {
            do throws(RequestRefusal) {
                if let (head, length) = unfinished {
                    guard let body = parser.body(length) else { break }
                    unfinished = nil
                    reply(to: head, body: body, service)
                } else {
                    guard let request = try parser.next() else { break }
                    if let length = service.router.bodyLength(request) {
                        unfinished = (request, length)
                        continue
                    }
                    reply(to: request, body: nil, service)
                }
                deadline = service.now + (parser.hasBegun ? service.limits.requestTime : service.limits.idleTime)
            } catch {
                finish(with: Response(error), service)
            }
        }
        send(service)
    }

    private func reply(to request: RequestHead, body: [UInt8]?, _ service: Service) {
        hasAnswered = true
        quietSince = service.now
        switch service.router.reply(to: request, body: body, from: service.snapshot, isStranger: { isStranger }) {
        case .work(let answer):
            work = AnswerWork(
                isHead: request.method == "HEAD", keepsConnection: body == nil && request.keepsConnection, answer,
                wakeUp: service.wakeUp)
            phase = .working
        case .events:
            output += Response.eventStreamHead(date: service.date)
            output += Response.event(version: service.snapshot.version)
            phase = .listening
        case .response(var response):
            let keeps = request.keepsConnection
            if let part = response.file, request.method != "HEAD" {
                file = FileSending(part)
                if file == nil { response = Response(.notFound, "404 Not Found") }
            }
            output += response.bytes(date: service.date, isHead: request.method == "HEAD", keepsConnection: keeps)
            lingers = request.announcesBody
            if !keeps { phase = .finishing }
        }
    }

    /// Sends an answer that has been worked out meanwhile, and goes on with what was asked behind it.
    func collect(_ service: Service) {
        guard phase == .working, let work, let response = work.result else { return }
        self.work = nil
        output += response.bytes(date: service.date, isHead: work.isHead, keepsConnection: work.keepsConnection)
        phase = work.keepsConnection ? .asking : .finishing
        deadline = service.now + service.limits.answerTime
        if phase == .asking { answer(service) } else { send(service) }
    }

    private func finish(with response: Response, _ service: Service) {
        output += response.bytes(date: service.date, isHead: false, keepsConnection: false)
        lingers = true
        phase = .finishing
    }

    /// Tells a listener that there is a new version.
    func notify(_ service: Service) {
        guard phase == .listening else { return }
        output += Response.event(version: service.snapshot.version)
        send(service)
    }

    /// Sends as much as goes; then answers what had to wait for it.
    func send(_ service: Service) {
        guard wantsToSend else { return }
        let hadToWait = !mayAnswer
        var parts = 0
        while wantsToSend {
            if sent == output.count {
                // A client that takes all at once must not keep the others waiting.
                guard parts < Self.partsAtOnce else { return }
                parts += 1
                guard goOnWithFile() else {
                    phase = .over
                    return
                }
                continue
            }
            switch LoopbackSocket.send(socket.number, output, from: sent) {
            case .notNow: return
            case .ended:
                phase = .over
                return
            case .done(let count):
                sent += count
                deadline = service.now + service.limits.answerTime
            }
        }
        output.removeAll(keepingCapacity: output.count < Self.outputLimit)
        sent = 0
        switch phase {
        case .finishing:
            guard lingers else {
                phase = .over
                return
            }
            LoopbackSocket.endSending(socket.number)
            phase = .lingering
            deadline = service.now + service.limits.lingerTime
        case .asking:
            deadline = service.now + (parser.hasBegun ? service.limits.requestTime : service.limits.idleTime)
            if hadToWait, parser.hasBegun { answer(service) }
        case .working, .listening, .lingering, .over: break
        }
    }

    /// Puts the file's next bytes into the output; says whether there were any.
    private func goOnWithFile() -> Bool {
        output.removeAll(keepingCapacity: true)
        sent = 0
        guard let file, !file.isDone else {
            self.file = nil
            return true
        }
        guard let bytes = file.next() else { return false }
        output = bytes
        if file.isDone { self.file = nil }
        return true
    }

    private static let partsAtOnce = 4

    /// The time is up: a request that never came whole is told so, all else just ends.
    func expire(_ service: Service) {
        guard phase == .asking, parser.hasBegun || unfinished != nil, !wantsToSend else {
            phase = .over
            return
        }
        finish(with: Response(.requestTimeout, "408 Request Timeout"), service)
        send(service)
    }
}
