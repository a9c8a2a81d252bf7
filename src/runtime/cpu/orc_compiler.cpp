// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cpu/orc_compiler.h"

#include <atomic>
#include <cmath>
#include <cstring>
#include <mutex>

#include <fmt/format.h>
#include <llvm/ADT/SmallVector.h>
#include <llvm/AsmParser/Parser.h>
#include <llvm/Config/llvm-config.h>
#include <llvm/ExecutionEngine/Orc/LLJIT.h>
#include <llvm/IR/LegacyPassManager.h>
#include <llvm/IR/Module.h>
#include <llvm/IR/Verifier.h>
#include <llvm/MC/TargetRegistry.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/SourceMgr.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Support/raw_ostream.h>
#include <llvm/Target/TargetMachine.h>
#include <llvm/Target/TargetOptions.h>
#include <llvm/Transforms/InstCombine/InstCombine.h>
#include <llvm/Transforms/Scalar/EarlyCSE.h>
#include <llvm/Transforms/Scalar/LICM.h>
#include <llvm/Transforms/Scalar/LoopPassManager.h>
#include <llvm/Transforms/Scalar/LoopRotation.h>
#include <llvm/Transforms/Scalar/SimplifyCFG.h>

#include "src/runtime/device.h"
#include "src/support/try.h"

namespace attune {
namespace {

std::string message_of(llvm::Error error) { return llvm::toString(std::move(error)); }

void initialize_targets() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeAllTargetInfos();
    llvm::InitializeAllTargets();
    llvm::InitializeAllTargetMCs();
    llvm::InitializeAllAsmPrinters();
  });
}

// The emitters write their loops and registers as they should be, so the pipeline only cleans up:
// no vectoriser, no unroller, nothing that a hand-blocked kernel has to defend itself against.
void clean_up(llvm::Module& module, llvm::TargetMachine& machine) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager call_graph;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(call_graph);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, call_graph, modules);

  llvm::LoopPassManager loop_passes;
  loop_passes.addPass(llvm::LoopRotatePass());
  loop_passes.addPass(llvm::LICMPass(llvm::LICMOptions()));
  llvm::FunctionPassManager passes;
  passes.addPass(llvm::EarlyCSEPass(/*UseMemorySSA=*/false));
  passes.addPass(llvm::InstCombinePass());
  passes.addPass(llvm::createFunctionToLoopPassAdaptor(std::move(loop_passes),
                                                       /*UseMemorySSA=*/true));
  passes.addPass(llvm::EarlyCSEPass(/*UseMemorySSA=*/false));
  passes.addPass(llvm::SimplifyCFGPass());
  for (llvm::Function& function : module) {
    if (!function.isDeclaration()) passes.run(function, functions);
  }
}

Result<std::string> compile(const std::string& source, llvm::CodeGenFileType type) {
  initialize_targets();
  llvm::LLVMContext context;
  llvm::SMDiagnostic diagnostic;
  std::unique_ptr<llvm::Module> module = llvm::parseAssemblyString(source, diagnostic, context);
  if (!module) {
    std::string log;
    llvm::raw_string_ostream stream(log);
    diagnostic.print("unit", stream, /*ShowColors=*/false);
    return fail(ErrorCode::kCompile, "LLVM could not read the emitted unit",
                "this is a fault in attune; please report the detail", log);
  }
  std::string reason;
  const llvm::Target* target =
      llvm::TargetRegistry::lookupTarget(module->getTargetTriple(), reason);
  if (target == nullptr) {
    return fail(ErrorCode::kCompile,
                fmt::format("this LLVM cannot compile for {}", module->getTargetTriple()), "",
                reason);
  }
  // The CPU comes from the functions' own attributes, so that the unit alone decides the code.
  const std::unique_ptr<llvm::TargetMachine> machine(
      target->createTargetMachine(module->getTargetTriple(), "", "", llvm::TargetOptions(),
                                  llvm::Reloc::PIC_, std::nullopt, llvm::CodeGenOptLevel::Default));
  module->setDataLayout(machine->createDataLayout());
  std::string faults;
  llvm::raw_string_ostream fault_stream(faults);
  if (llvm::verifyModule(*module, &fault_stream)) {
    return fail(ErrorCode::kCompile, "the emitted unit is not valid LLVM IR",
                "this is a fault in attune; please report the detail", faults);
  }
  clean_up(*module, *machine);

  llvm::SmallVector<char, 0> output;
  llvm::raw_svector_ostream stream(output);
  llvm::legacy::PassManager emission;
  if (machine->addPassesToEmitFile(emission, stream, nullptr, type)) {
    return fail(ErrorCode::kCompile, "LLVM cannot write this kind of output for the target");
  }
  emission.run(*module);
  return std::string(output.begin(), output.end());
}

class LinkedObject : public OrcLinker::Linked {
 public:
  LinkedObject(llvm::orc::LLJIT& jit, llvm::orc::JITDylib& library)
      : jit_(jit), library_(library) {}
  ~LinkedObject() override {
    if (auto error = jit_.getExecutionSession().removeJITDylib(library_)) {
      llvm::consumeError(std::move(error));  // Only memory is lost, and a destructor cannot report.
    }
  }
  CpuKernelFunction function() const override { return function_; }
  void set_function(CpuKernelFunction address) { function_ = address; }

 private:
  llvm::orc::LLJIT& jit_;
  llvm::orc::JITDylib& library_;
  CpuKernelFunction function_ = nullptr;
};

class Linker : public OrcLinker {
 public:
  explicit Linker(std::unique_ptr<llvm::orc::LLJIT> jit) : jit_(std::move(jit)) {}

  // The only outside functions that kernels may call.
  Status define_mathematics() {
    llvm::orc::SymbolMap symbols;
    auto add = [&](const char* name, auto* function) {
      symbols[jit_->mangleAndIntern(name)] = {llvm::orc::ExecutorAddr::fromPtr(function),
                                              llvm::JITSymbolFlags::Exported};
    };
    using Function = double (*)(double);
    add("exp", static_cast<Function>(&std::exp));
    add("exp2", static_cast<Function>(&std::exp2));
    add("log", static_cast<Function>(&std::log));
    add("tanh", static_cast<Function>(&std::tanh));
    add("sin", static_cast<Function>(&std::sin));
    add("cos", static_cast<Function>(&std::cos));
    // LLVM makes these of a sine and cosine of one angle, and of exp2 of an integer.
    add("sincos", &::sincos);
    add("ldexp", static_cast<double (*)(double, int)>(&std::ldexp));
    add("logf", static_cast<float (*)(float)>(&std::log));
    add("memset", &std::memset);
    add("memcpy", &std::memcpy);
    if (auto error = jit_->getMainJITDylib().define(llvm::orc::absoluteSymbols(symbols))) {
      return fail(ErrorCode::kDevice, "ORC could not define its symbols", "",
                  message_of(std::move(error)));
    }
    return {};
  }

  Result<std::shared_ptr<const Linked>> link(const std::string& object,
                                             const std::string& entry) override {
    auto library = jit_->createJITDylib(fmt::format("kernel{}", next_.fetch_add(1)));
    if (!library) return failure(library.takeError());
    auto linked = std::make_shared<LinkedObject>(*jit_, *library);
    library->addToLinkOrder(jit_->getMainJITDylib());
    auto buffer = llvm::MemoryBuffer::getMemBufferCopy(object, entry);
    if (auto error = jit_->addObjectFile(*library, std::move(buffer))) {
      return failure(std::move(error));
    }
    auto address = jit_->lookup(*library, entry);
    if (!address) return failure(address.takeError());
    linked->set_function(address->toPtr<CpuKernelFunction>());
    return std::shared_ptr<const Linked>(std::move(linked));
  }

 private:
  static tl::unexpected<Error> failure(llvm::Error error) {
    return fail(ErrorCode::kDevice, "the compiled kernel could not be linked", "",
                message_of(std::move(error)));
  }

  std::atomic<int> next_{0};
  std::unique_ptr<llvm::orc::LLJIT> jit_;
};

}  // namespace

Result<std::string> compile_ir_to_object(const std::string& source) {
  return compile(source, llvm::CodeGenFileType::ObjectFile);
}

Result<std::string> compile_ir_to_assembly(const std::string& source) {
  return compile(source, llvm::CodeGenFileType::AssemblyFile);
}

Result<std::unique_ptr<OrcLinker>> OrcLinker::create() {
  initialize_targets();
  auto machine = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!machine) {
    return fail(ErrorCode::kDevice, "LLVM does not know this CPU", "",
                message_of(machine.takeError()));
  }
  // Objects arrive complete, so ORC's own runtime platform would only cost start-up time.
  auto jit = llvm::orc::LLJITBuilder()
                 .setJITTargetMachineBuilder(std::move(*machine))
                 .setPlatformSetUp(llvm::orc::setUpInactivePlatform)
                 .setLinkProcessSymbolsByDefault(false)
                 .create();
  if (!jit) {
    return fail(ErrorCode::kDevice, "ORC could not start", "", message_of(jit.takeError()));
  }
  (*jit)->getExecutionSession().setErrorReporter(
      [](llvm::Error error) { llvm::consumeError(std::move(error)); });
  auto linker = std::make_unique<Linker>(std::move(*jit));
  ATTUNE_CHECK_OK(linker->define_mathematics());
  return std::unique_ptr<OrcLinker>(std::move(linker));
}

std::string cpu_compiler_version() { return "LLVM " LLVM_VERSION_STRING; }

}  // namespace attune
