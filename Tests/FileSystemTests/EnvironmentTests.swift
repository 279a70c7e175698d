import FileSystem
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite struct EnvironmentTests {
    @Test func variableThatIsSetHasItsValue() throws {
        try #require(setenv("LOFTE_TEST_SET", "å b", 1) == 0)
        defer { unsetenv("LOFTE_TEST_SET") }
        #expect(Environment["LOFTE_TEST_SET"] == "å b")
    }

    @Test func variableThatIsNotSetIsNil() {
        #expect(Environment["LOFTE_TEST_NOT_SET"] == nil)
    }
}
