package be.maillage.gateway.runtime;

import be.maillage.account.AccountEntry;
import be.maillage.coordination.Coordination;
import be.maillage.coordination.Reminder;
import be.maillage.coordination.ReminderHandler;
import be.maillage.diagnostic.Diagnostic;
import be.maillage.diagnostic.RelayedNeed;
import be.maillage.duo.PairHandler;
import be.maillage.duo.PartnerPair;
import be.maillage.gateway.security.Gatekeeper;
import be.maillage.groupanalysis.CarryHandler;
import be.maillage.groupanalysis.GroupAnalysis;
import be.maillage.meeting.Information;
import be.maillage.meeting.Meeting;
import be.maillage.network.Network;
import be.maillage.organisation.Organisation;
import be.maillage.person.Person;
import be.maillage.register.Register;
import be.maillage.situation.Situation;
import be.maillage.store.CommandPlumbing;
import be.maillage.store.Commands;
import be.maillage.store.EventSerializer;
import be.maillage.store.FactTable;
import be.maillage.store.PositionedEventStorageEngine;
import be.maillage.store.StartupChecks;
import be.maillage.store.UnsnappedEventStore;
import be.maillage.store.VersionedTarget;
import be.maillage.subgroup.Subgroup;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Axon's parts, put together by hand: its automatic configuration runs before this application's databases exist and would silently do without
 * transactions. Nothing is looked up on the class path, so nothing calls home.
 */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    private static final List<Class<?>> AGGREGATES = List.of(
            Coordination.class,
            Organisation.class,
            Person.class,
            AccountEntry.class,
            PartnerPair.class,
            Meeting.class,
            Information.class,
            Reminder.class,
            Diagnostic.class,
            RelayedNeed.class,
            Subgroup.class,
            Network.class,
            Situation.class,
            GroupAnalysis.class);

    @Bean(destroyMethod = "close")
    CommandPlumbing commandPlumbing(
            DataSource dataSource,
            TransactionManager axonTransactions,
            Clock clock,
            MaillageSettings settings,
            Gatekeeper gatekeeper,
            CommandMeter meter) {
        return new CommandPlumbing(
                dataSource, axonTransactions, clock, settings.commandThreads(), List.of(meter, gatekeeper), bus -> bus);
    }

    @Bean
    Commands commands(CommandPlumbing plumbing, org.axonframework.config.Configuration axon) {
        return plumbing.commands();
    }

    @Bean(destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(
            CommandPlumbing plumbing,
            PositionedEventStorageEngine engine,
            TransactionManager axonTransactions,
            EventSerializer eventSerializer,
            Serializer generalSerializer,
            Register register,
            FactTable factTable,
            RegisterUpkeep registerUpkeep) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(c -> axonTransactions)
                .configureSerializer(c -> generalSerializer)
                .configureMessageSerializer(c -> generalSerializer)
                .configureEventSerializer(c -> eventSerializer)
                .configureCommandBus(c -> plumbing.bus())
                .configureCorrelationDataProviders(c -> CommandPlumbing.correlation())
                .configureEventStore(c -> UnsnappedEventStore.over(engine))
                .registerComponent(Register.class, c -> register);
        AGGREGATES.forEach(
                aggregate -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
                        .configureCommandTargetResolver(c -> new VersionedTarget())));
        configurer.registerCommandHandler(c -> new PairHandler(pairs(c), register));
        configurer.registerCommandHandler(
                c -> new CarryHandler(c.repository(GroupAnalysis.class), c.repository(Diagnostic.class), register));
        configurer.registerCommandHandler(c -> new ReminderHandler(reminders(c), register));
        configurer
                .eventProcessing()
                .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerErrorHandler(RegisterKeeper.PROCESSOR, c -> PropagatingErrorHandler.instance())
                .registerEventHandler(c -> new RegisterKeeper(factTable))
                .assignHandlerInstancesMatching(RegisterKeeper.PROCESSOR, RegisterKeeper.class::isInstance)
                .registerSubscribingEventProcessor(RegisterKeeper.PROCESSOR);
        org.axonframework.config.Configuration axon = configurer.buildConfiguration();
        StartupChecks.all(
                axonTransactions,
                engine,
                axon.eventBus(),
                generalSerializer,
                eventSerializer,
                PositionedEventStorageEngine.resolver());
        registerUpkeep.bringUpToDate();
        axon.start();
        return axon;
    }

    private static Repository<Reminder> reminders(org.axonframework.config.Configuration axon) {
        return axon.repository(Reminder.class);
    }

    private static Repository<PartnerPair> pairs(org.axonframework.config.Configuration axon) {
        return axon.repository(PartnerPair.class);
    }
}
