/// How long and how much the server puts up with.
package struct ServerLimits: Sendable {
    /// For the head of a request to arrive whole, from its first byte.
    package var requestTime = Duration.seconds(10)
    /// For a connection on which nothing is asked.
    package var idleTime = Duration.seconds(30)
    /// For a client to take the next part of an answer.
    package var answerTime = Duration.seconds(30)
    /// For a client to read the last answer of a connection that ends, whatever it still sends.
    package var lingerTime = Duration.seconds(2)
    /// How many connections there are at a time; others wait.
    package var connections = 2_000

    package init() {}
}
