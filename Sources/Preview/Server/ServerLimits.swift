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
    /// For a connection that asks nothing while others wait to be let in.
    package var silentTime = Duration.seconds(1)
    /// How many connections there are at a time; others wait.
    package var connections = 2_000

    /// How many connections wait for new versions at a time; the one that has waited longest makes room for another.
    package var listeners = 100

    package init() {}
}
